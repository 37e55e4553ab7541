package org.antou.desktop.look;

/** 字号: how large the text of the window is, in pixels at 100 %. */
public enum FontSize {
    SMALL("小", 13),
    MEDIUM("中", 14),
    LARGE("大", 17);

    private final String title;
    private final int pixels;

    FontSize(String title, int pixels) {
        this.title = title;
        this.pixels = pixels;
    }

    public String title() {
        return title;
    }

    public int pixels() {
        return pixels;
    }
}
