package org.antou.paper;

import java.io.InputStream;

/** The two fonts that come with the program (OFL, unmodified): one for everything, one for rare characters. */
public enum BundledFont {
    SANS("思源黑体 Noto Sans SC", "NotoSansSC-Regular.ttf"),
    /** 楷体; has the rare characters that the other lacks. */
    KAI("霞鹜文楷 LXGW WenKai", "LXGWWenKai-Regular.ttf");

    private static final String FOLDER = "/org/antou/assets/fonts/";

    private final String title;
    private final String file;

    BundledFont(String title, String file) {
        this.title = title;
        this.file = file;
    }

    public String title() {
        return title;
    }

    /** Absolute name of the resource, for example to load it for the screen. */
    public String resource() {
        return FOLDER + file;
    }

    public InputStream open() {
        InputStream stream = BundledFont.class.getResourceAsStream(resource());
        if (stream == null) {
            throw new IllegalStateException("the program lacks its font " + resource());
        }
        return stream;
    }
}
