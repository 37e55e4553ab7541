package org.antou.desktop.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The pages of the handbook, by name: "index", "sign-in", "ledger"… */
public final class Handbook {

    private static final String FOLDER = "/org/antou/handbook/";

    /** The page that everything else is reached from. */
    public static final String FIRST = "index";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** A page as its tree of Markdown; empty where the handbook has no such page. */
    public Optional<Node> page(String name) {
        return text(name).map(parser::parse);
    }

    /** The headline of a page: its first heading. */
    public String title(String name) {
        return page(name).map(Handbook::headline).orElse(name);
    }

    private static String headline(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return TextContentRenderer.builder().build().render(node).strip();
            }
        }
        return "";
    }

    private static Optional<String> text(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Handbook.class.getResourceAsStream(FOLDER + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
