package org.thuky.ui.election;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.PinForm;
import org.thuky.ui.common.Preview;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Work;

/** Bầu cử: the list of elections, or the one that is open. */
public final class ElectionController implements ScreenController {

    private final ElectionViewModel open;
    private final Fxml parts;
    private Fxml.Loaded<ElectionListController> list;
    private Fxml.Loaded<OpenElectionController> one;

    @FXML
    private StackPane content;

    /**
     * @param papers the folder in which ballots are put
     * @param opener shows a file with the program the desktop has for it
     */
    public ElectionController(
            Desk desk,
            Work work,
            Dialogs dialogs,
            Messages messages,
            Navigation navigation,
            Path papers,
            Consumer<Path> opener) {
        open = new ElectionViewModel(desk, messages);
        var elections = new ElectionsViewModel(desk.whileIn(open.nowProperty().map(Optional::isEmpty)), messages);
        var forms = new ElectionForms(dialogs, messages);
        var ballots = new BallotsViewModel(desk, work, open, messages, papers);
        var board = new BoardViewModel(desk, open, messages);
        var count = new CountViewModel(desk, open, messages);
        var pins = new PinForm(dialogs, messages);
        parts = new Fxml(messages);
        parts.with(
                        ElectionListController.class,
                        () -> new ElectionListController(elections, open, forms, dialogs, messages))
                .with(OpenElectionController.class, () -> new OpenElectionController(open, parts, messages))
                .with(
                        SlateController.class,
                        () -> new SlateController(
                                new SlateViewModel(desk, open, messages), elections, forms, dialogs, messages))
                .with(BoardController.class, () -> new BoardController(board, pins, messages))
                .with(
                        BallotsController.class,
                        () -> new BallotsController(ballots, new Preview(work, messages, opener)))
                .with(
                        BoxController.class,
                        () -> new BoxController(new BoxViewModel(desk, open, messages), dialogs, messages))
                .with(CountController.class, () -> new CountController(count, parts, dialogs))
                .with(
                        BallotCountController.class,
                        () -> new BallotCountController(
                                new BallotCountViewModel(desk, open, messages), count, messages))
                .with(
                        TypistController.class,
                        () -> new TypistController(new TypistViewModel(desk, open, messages), board, count, pins))
                .with(
                        SettleController.class,
                        () -> new SettleController(new SettleViewModel(desk, open, count, messages), count, messages))
                .with(
                        CountedController.class,
                        () -> new CountedController(new CountedViewModel(desk, open, messages), count, messages))
                .with(
                        PaperCheckController.class,
                        () -> new PaperCheckController(new PaperCheckViewModel(desk, open, messages), count, messages))
                .with(
                        TotalsController.class,
                        () -> new TotalsController(new TotalsViewModel(desk, open, messages), messages))
                .with(
                        ResultController.class,
                        () -> new ResultController(
                                new ResultViewModel(desk, open, messages), dialogs, messages, navigation, parts))
                .with(
                        NextRoundController.class,
                        () -> new NextRoundController(new NextRoundViewModel(desk, open, messages), dialogs, messages));
    }

    @FXML
    private void initialize() {
        list = parts.load(ElectionListController.class);
        one = parts.load(OpenElectionController.class);
        open.nowProperty().addListener((property, before, now) -> {
            if (before.isPresent() != now.isPresent()) {
                show();
            }
        });
        show();
    }

    @Override
    public void shown() {
        inView().controller().shown();
    }

    private void show() {
        content.getChildren().setAll(inView().view());
        inView().controller().shown();
    }

    private Fxml.Loaded<? extends ScreenController> inView() {
        return open.nowProperty().get().isPresent() ? one : list;
    }
}
