package org.thuky.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.app.Main;

/**
 * How long the first window takes from the start of its process, beside an empty JavaFX window in the same run. Needs a
 * display. Prints the median of several starts of each, taken in turn, and their ratio.
 */
public final class StartBenchmark {

    private static final int RUNS = 7;

    private StartBenchmark() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length == 1) {
            reportFirstWindow();
            if (words[0].equals("floor")) {
                Application.launch(EmptyWindow.class);
            } else {
                Main.main(new String[0]);
            }
            return;
        }
        var home = Files.createTempDirectory("start-benchmark");
        var floor = new ArrayList<Long>();
        var product = new ArrayList<Long>();
        for (int run = 0; run <= RUNS; run++) {
            long empty = start("floor", home);
            long ours = start("product", home);
            // The first pair warms the disk cache.
            if (run > 0) {
                floor.add(empty);
                product.add(ours);
            }
        }
        System.out.printf(
                "empty JavaFX window %d ms, first window %d ms, ratio %.2f (medians of %d)%n",
                median(floor), median(product), (double) median(product) / median(floor), RUNS);
    }

    /** What is started beside: nothing but a label. */
    public static final class EmptyWindow extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("…"), 800, 600));
            stage.show();
        }
    }

    private static long start(String what, Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartBenchmark.class.getName(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return Long.parseLong(out.readLine());
        }
    }

    private static void reportFirstWindow() {
        var watcher = new Thread(
                () -> {
                    while (true) {
                        try {
                            Platform.runLater(StartBenchmark::report);
                            Thread.sleep(5);
                        } catch (IllegalStateException toolkitNotYetThere) {
                            Thread.onSpinWait();
                        } catch (InterruptedException ended) {
                            return;
                        }
                    }
                },
                "watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void report() {
        if (Window.getWindows().stream().anyMatch(Window::isShowing)) {
            System.out.println(System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime());
            Runtime.getRuntime().halt(0);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
