package org.thuky.cli;

import java.io.PrintStream;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;

/** Where the verbs write, in the language chosen: answers to the one stream, refusals to the other. */
record Console(PrintStream out, PrintStream err, Messages messages) {

    /** What the chronicle writes as the operator of a verb. */
    String operator() {
        return messages.text("cli.operator");
    }

    String text(Sentence sentence) {
        return messages.text(sentence);
    }

    void say(Sentence sentence) {
        say(text(sentence));
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    void complain(Sentence sentence) {
        complain(text(sentence));
    }

    void complain(String text) {
        err.println(text);
    }
}
