package org.thuky.ui.common;

/**
 * The controller of a screen. To add a screen {@code vote}:
 *
 * <ol>
 *   <li>{@code org.thuky.ui.vote}: {@code VoteController implements ScreenController} (binds only), {@code VoteView.fxml}
 *       beside it in the resources ({@code fx:controller}, root styled {@code page}), {@code VoteViewModel} (no
 *       {@code javafx.scene}, no toolkit in its test);
 *   <li>one line in {@code Screens} of the shell;
 *   <li>one line in the wiring: {@code .with(VoteController.class, () -> new VoteController(new VoteViewModel(desk(ScreenId.VOTES))))}.
 * </ol>
 *
 * A screen is built when it is first opened and kept until the meeting is closed; out of view its view model rests, see {@link Desk#whileIn}.
 */
public interface ScreenController {

    /** The screen has come into view: the place to put the cursor where work goes on. */
    default void shown() {}
}
