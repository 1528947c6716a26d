package org.thuky.ui.member;

import java.io.File;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.thuky.text.Messages;
import org.thuky.ui.common.Shortcuts;

/** Besides the button, lists come in as a dropped file or a pasted table. */
final class MemberListDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ImportViewModel imports;
    private final Messages messages;

    MemberListDrop(ImportViewModel imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * @param page where a file may be dropped
     * @param roll while this is in view, a table may be pasted
     */
    void open(Node page, Node roll) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcuts.ctrl(KeyCode.V).match(key) && roll.isVisible() && pasteTable()) {
                key.consume();
            }
        });
        page.setOnDragOver(drag -> {
            if (file(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                page.pseudoClassStateChanged(DROPPING, true);
            }
        });
        page.setOnDragExited(drag -> page.pseudoClassStateChanged(DROPPING, false));
        page.setOnDragDropped(drag -> {
            file(drag).map(File::toPath).ifPresent(imports::read);
            drag.setDropCompleted(true);
        });
    }

    private static Optional<File> file(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().findFirst();
    }

    /** Only what has several cells is a table; a word goes into the field where the cursor is. */
    private boolean pasteTable() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = Objects.requireNonNullElse(clipboard.getString(), "");
        var html = Objects.requireNonNullElse(clipboard.getHtml(), "");
        boolean table = text.contains("\t") || text.strip().contains("\n");
        if (table) {
            imports.paste(text, html, messages.text("member.import.clipboard"));
        }
        return table;
    }
}
