package org.antou.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fonts opened for one printing. Close it when the PDF is written. */
final class FontCase implements AutoCloseable {

    private final FontFolders folders;
    private final Map<BundledFont, OpenFont> bundled = new EnumMap<>(BundledFont.class);
    private final Map<String, Optional<OpenFont>> system = new HashMap<>();
    private final Map<Typeface, FontChain> chains = new EnumMap<>(Typeface.class);

    FontCase(List<Path> fontFolders) {
        this.folders = new FontFolders(fontFolders);
    }

    /** The chain of a typeface: the PC's own font, then those that come with the program. */
    FontChain chain(Typeface typeface) {
        return chains.computeIfAbsent(typeface, this::build);
    }

    private FontChain build(Typeface typeface) {
        List<FontSource> fonts = new ArrayList<>();
        own(typeface).ifPresent(fonts::add);
        boolean brush = typeface == Typeface.KAI;
        fonts.add(source(brush ? BundledFont.KAI : BundledFont.SANS));
        fonts.add(source(brush ? BundledFont.SANS : BundledFont.KAI));
        return new FontChain(fonts);
    }

    private FontSource source(BundledFont font) {
        return new FontSource(family(font.name()), () -> bundled.computeIfAbsent(font, OpenFont::bundled));
    }

    private Optional<FontSource> own(Typeface typeface) {
        return typeface.stems().stream()
                .flatMap(stem -> system.computeIfAbsent(stem, this::openSystem).stream()
                        .map(font -> new FontSource(family(stem), () -> font)))
                .findFirst();
    }

    private Optional<OpenFont> openSystem(String stem) {
        return folders.find(stem).flatMap(file -> OpenFont.system(titleOf(stem, file), file));
    }

    /** The everyday name where the file is one that Windows brings, else the file's own name. */
    private static String titleOf(String stem, Path file) {
        return switch (stem) {
            case "simsun" -> "宋体";
            case "simhei" -> "黑体";
            case "simfang" -> "仿宋";
            case "simkai" -> "楷体";
            default -> file.getFileName().toString();
        };
    }

    /** What the typefaces asked for so far are set in; a font of another typeface is a downgrade too. */
    List<FontUse> uses() {
        return chains.entrySet().stream()
                .map(entry -> use(entry.getKey(), entry.getValue().first()))
                .toList();
    }

    private FontUse use(Typeface wanted, OpenFont first) {
        boolean anothers = wanted == Typeface.TITLE && first.title().equals(Typeface.HEI.title());
        return new FontUse(wanted.title(), first.title(), anothers || bundled.containsValue(first));
    }

    /** Every font opened so far by the name it bears in the style sheet. */
    Map<String, OpenFont> opened() {
        Map<String, OpenFont> all = new HashMap<>();
        bundled.forEach((key, font) -> all.put(family(key.name()), font));
        system.forEach((stem, found) -> found.ifPresent(font -> all.put(family(stem), font)));
        return all;
    }

    private static String family(String font) {
        return "antou-" + font.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        bundled.values().forEach(OpenFont::close);
        system.values().forEach(font -> font.ifPresent(OpenFont::close));
    }
}
