package org.thuky.ui.common;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.thuky.domain.Sentence;
import org.thuky.paper.print.PdfPages;
import org.thuky.paper.print.Printer;
import org.thuky.text.Messages;

/** Xem trước khi in: the pages as they will lie in the tray, and the printer. */
final class PreviewController {

    private static final double ZOOM_STEP = 1.25;
    private static final double MOST_ZOOM = 4;
    private static final double MARGIN = 16;

    private final PreviewViewModel model;
    private final Optional<Sentence> warning;
    private final Messages messages;
    /** 1 shows the whole page. */
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    /** The page whose picture is in view. */
    private PdfPages.Picture drawn;

    @FXML
    private Button previous;

    @FXML
    private Label place;

    @FXML
    private Button next;

    @FXML
    private Button smaller;

    @FXML
    private Button larger;

    @FXML
    private ScrollPane ground;

    @FXML
    private StackPane table;

    @FXML
    private ImageView paper;

    @FXML
    private InfoBar incomplete;

    @FXML
    private NoticeLine told;

    @FXML
    private ComboBox<Printer> printers;

    @FXML
    private Button open;

    @FXML
    private Button print;

    @FXML
    private Button close;

    /** @param warning what the pages lack */
    PreviewController(PreviewViewModel model, Optional<Sentence> warning, Messages messages) {
        this.model = model;
        this.warning = warning;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        place.textProperty()
                .bind(Bindings.createStringBinding(this::place, model.pageProperty(), model.countProperty()));
        previous.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(1));
        next.disableProperty().bind(model.pageProperty().greaterThanOrEqualTo(model.countProperty()));
        smaller.disableProperty().bind(zoom.lessThanOrEqualTo(1));
        larger.disableProperty().bind(zoom.greaterThanOrEqualTo(MOST_ZOOM));
        model.pictureProperty().addListener((property, before, picture) -> fit());
        zoom.addListener((property, before, now) -> fit());
        ground.viewportBoundsProperty().addListener((property, before, now) -> fit());
        ground.addEventFilter(ScrollEvent.SCROLL, this::turnOrZoom);
        table.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> ground.getViewportBounds().getWidth(), ground.viewportBoundsProperty()));
        table.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> ground.getViewportBounds().getHeight(), ground.viewportBoundsProperty()));
        incomplete.setText(warning.map(messages::text).orElse(""));
        told.follow(model.toldProperty(), messages);
        printers.setItems(model.printers());
        printers.setConverter(new WordsConverter<>(Printer::name));
        printers.valueProperty().bindBidirectional(model.printerProperty());
        var nowhere = model.printerProperty().isNull();
        printers.disableProperty().bind(nowhere);
        print.disableProperty().bind(nowhere.or(model.printingProperty()));
        model.stepProperty().addListener((property, before, step) -> lead(step));
        Shortcuts.press(print, Shortcuts.ctrl(KeyCode.P));
        Shortcuts.press(open, Shortcuts.ctrl(KeyCode.O));
        Shortcuts.press(previous, new KeyCodeCombination(KeyCode.PAGE_UP));
        Shortcuts.press(next, new KeyCodeCombination(KeyCode.PAGE_DOWN));
        Shortcuts.press(larger, Shortcuts.ctrl(KeyCode.EQUALS));
        Shortcuts.press(smaller, Shortcuts.ctrl(KeyCode.MINUS));
    }

    /** Enter does the next thing, wherever the cursor is. */
    private void lead(PreviewViewModel.Step step) {
        print.setDefaultButton(step == PreviewViewModel.Step.PRINT);
        open.setDefaultButton(step == PreviewViewModel.Step.OPEN);
        close.setDefaultButton(step == PreviewViewModel.Step.CLOSE);
        Stream.of(print, open, close).filter(Button::isDefaultButton).forEach(Button::requestFocus);
    }

    private String place() {
        int count = model.countProperty().get();
        return count == 0
                ? ""
                : messages.text("common.preview.place", model.pageProperty().get(), count);
    }

    private void fit() {
        var picture = model.pictureProperty().get();
        var window = ground.getScene() == null ? null : ground.getScene().getWindow();
        if (picture != null && window != null) {
            var room = ground.getViewportBounds();
            double scale = Math.min(
                    (room.getWidth() - 2 * MARGIN) / picture.width(),
                    (room.getHeight() - 2 * MARGIN) / picture.height());
            double width = Math.max(1, picture.width() * scale * zoom.get());
            var shown = picture.shrunkTo((int) Math.round(width * window.getOutputScaleX()));
            if (paper.getImage() == null || paper.getImage().getWidth() != shown.width() || !picture.equals(drawn)) {
                paper.setImage(image(shown));
                drawn = picture;
            }
            paper.setFitWidth(width);
        }
    }

    private static WritableImage image(PdfPages.Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        return image;
    }

    /** While the whole page is in view, the wheel turns pages. */
    private void turnOrZoom(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            zoom(wheel.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
            wheel.consume();
        } else if (zoom.get() <= 1 && wheel.getDeltaY() != 0) {
            model.go(model.pageProperty().get() + (wheel.getDeltaY() < 0 ? 1 : -1));
            wheel.consume();
        }
    }

    private void zoom(double factor) {
        zoom.set(Math.max(1, Math.min(MOST_ZOOM, zoom.get() * factor)));
    }

    @FXML
    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case HOME -> model.go(1);
            case END -> model.go(model.countProperty().get());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void previous() {
        model.go(model.pageProperty().get() - 1);
    }

    @FXML
    private void next() {
        model.go(model.pageProperty().get() + 1);
    }

    @FXML
    private void larger() {
        zoom(ZOOM_STEP);
    }

    @FXML
    private void smaller() {
        zoom(1 / ZOOM_STEP);
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void close() {
        close.getScene().getWindow().hide();
    }
}
