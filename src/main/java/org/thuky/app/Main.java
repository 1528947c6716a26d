package org.thuky.app;

import javafx.application.Application;

/** Where the program begins. It is no Application itself: JavaFX on the class path would refuse to start it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Application.launch(ThuKyApplication.class, args);
    }
}
