package org.antou.desktop.look;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window stands, in logical pixels, and how it is brought back onto a screen that still exists. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** What we design for; smaller windows scroll. */
    public static final double MIN_WIDTH = 1024;

    /** See {@link #MIN_WIDTH}. */
    public static final double MIN_HEIGHT = 600;

    /** The place when there is none yet: the whole screen where it is small, a comfortable window where it is not. */
    public static WindowPlace on(Rectangle2D screen) {
        boolean small = screen.getWidth() < 1500 || screen.getHeight() < 850;
        double width = small ? screen.getWidth() : Math.min(1440, screen.getWidth());
        double height = small ? screen.getHeight() : Math.min(900, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                small);
    }

    /**
     * What the next start shall find. A window that fills the screen counts as maximized even where it no longer says so:
     * some window managers take the word back while a dialog stands before it.
     */
    public WindowPlace toRemember(WindowPlace before, Rectangle2D screen) {
        boolean full = maximized || width >= screen.getWidth() && height >= screen.getHeight();
        return full ? new WindowPlace(before.x, before.y, before.width, before.height, true) : this;
    }

    /** This place, moved and shrunk so that all of it is on the screen it shares most with; the first if none. */
    public WindowPlace clampedTo(List<Rectangle2D> screens) {
        Rectangle2D best = screens.get(0);
        for (Rectangle2D screen : screens) {
            if (shared(screen) > shared(best)) {
                best = screen;
            }
        }
        double w = Math.min(Math.max(width, MIN_WIDTH), best.getWidth());
        double h = Math.min(Math.max(height, MIN_HEIGHT), best.getHeight());
        return new WindowPlace(
                clamp(x, best.getMinX(), best.getMaxX() - w),
                clamp(y, best.getMinY(), best.getMaxY() - h),
                w,
                h,
                maximized);
    }

    private double shared(Rectangle2D screen) {
        double w = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double h = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return w <= 0 || h <= 0 ? 0 : w * h;
    }

    private static double clamp(double value, double from, double to) {
        return Math.max(from, Math.min(value, to));
    }
}
