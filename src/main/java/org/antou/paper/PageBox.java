package org.antou.paper;

/**
 * A4 with the margins of a register page, in points. The marking line and the page number stand in the margins.
 *
 * @param width  of the sheet
 * @param height of the sheet
 */
record PageBox(float width, float height) {

    private static final float MM = 72 / 25.4f;
    private static final float SHORT = 210 * MM;
    private static final float LONG = 297 * MM;

    static final float TOP = 17 * MM;
    static final float BOTTOM = 14 * MM;
    static final float SIDE = 12 * MM;

    static PageBox a4(boolean landscape) {
        return landscape ? new PageBox(LONG, SHORT) : new PageBox(SHORT, LONG);
    }

    float innerWidth() {
        return width - 2 * SIDE;
    }

    float innerHeight() {
        return height - TOP - BOTTOM;
    }
}
