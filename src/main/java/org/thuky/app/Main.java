package org.thuky.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.thuky.cli.ThuKyCommand;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.Templates;
import org.thuky.paper.file.TemporaryFolder;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;

/** Where the program begins: without words it opens the window, with words it performs a verb and needs no JavaFX. */
public final class Main {

    /** Libraries that speak of themselves; held, because Java forgets the level of a logger that nobody holds. */
    private static final List<Logger> TALKATIVE = Stream.of(
                    "org.apache.poi", "com.deepoove", "org.apache.pdfbox", "javafx")
            .map(Logger::getLogger)
            .toList();

    private Main() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        if (SecondStart.needed()) {
            System.exit(SecondStart.possible() ? SecondStart.run() : refuse(Sentence.of("cli.noVietnameseNames")));
        }
        SecondStart.followTheFirst();
        TemporaryFolder.sweep();
        NamelessLog.install();
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        if (words.length == 0 || isBackup(words)) {
            openWindow(words);
        } else {
            System.exit(new ThuKyCommand(
                            new FolderArchive(new Memory(Folders.meetingsKnown())),
                            new RuleSetFiles(Folders.rules()),
                            new Templates(Folders.templates()),
                            utf8(FileDescriptor.out),
                            utf8(FileDescriptor.err),
                            new Messages(Messages.VIETNAMESE))
                    .run(words));
        }
    }

    /** What a double click on a backup asks for. */
    private static boolean isBackup(String[] words) {
        return words.length == 1 && words[0].endsWith(".thuky");
    }

    /** @param words a backup to be opened, or nothing */
    private static void openWindow(String[] words) {
        try {
            ThuKyApplication.open(words);
        } catch (Refusal noWindow) {
            System.exit(refuse(noWindow.sentence()));
        }
    }

    /** @return the exit code */
    private static int refuse(Sentence sentence) {
        utf8(FileDescriptor.err).println(new Messages(Messages.VIETNAMESE).text(sentence));
        return 1;
    }

    /** Vietnamese whatever the console's own code page says. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
