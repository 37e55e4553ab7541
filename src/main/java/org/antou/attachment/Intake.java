package org.antou.attachment;

import java.io.IOException;
import java.util.Optional;
import org.antou.attachment.picture.Pictures;
import org.antou.attachment.store.Vault;
import org.antou.attachment.store.VaultKeys;
import org.antou.document.FileFacts;
import org.antou.problem.Problem;

/**
 * Takes one file in: read, looked at, made smaller where wished, encrypted onto the disk.
 *
 * @param megabytes largest size of a file
 * @param pixels    longer side of a photo that is made smaller
 */
record Intake(Vault vault, VaultKeys keys, int megabytes, int pixels) {

    Ready take(Incoming file) {
        byte[] original = file.read(megabytes);
        FileFacts facts = FileFacts.of(file.name(), original);
        SecrecyCheck.require(file, facts.firstPage());
        if (facts.form() == FileFacts.Form.PICTURE) {
            return picture(file, original);
        }
        ContentKind kind = switch (facts.form()) {
            case PDF -> ContentKind.PDF;
            case TEXT -> ContentKind.TEXT;
            default -> ContentKind.OTHER;
        };
        return keep(file, file.name(), original, kind, facts.pages());
    }

    private Ready picture(Incoming file, byte[] original) {
        Optional<Integer> pages = Pictures.pages(original);
        if (pages.isEmpty()) {
            // WebP, HEIC and what was cut short: kept, but to be looked at elsewhere.
            return keep(file, file.name(), original, ContentKind.OTHER, Optional.empty());
        }
        Optional<byte[]> smaller = file.shrink() && pages.get() == 1 ? shrunk(file, original) : Optional.empty();
        return keep(
                file,
                smaller.isPresent() ? jpegName(file.name()) : file.name(),
                smaller.orElse(original),
                ContentKind.IMAGE,
                pages);
    }

    private Optional<byte[]> shrunk(Incoming file, byte[] original) {
        try {
            return Pictures.shrink(original, pixels);
        } catch (IOException e) {
            throw new Problem.Expected("“" + file.name() + "”读不全,缩小不了。", "没有附上任何文件。", "请去掉“缩小照片”后按原样附上,或换一份完整的照片。", e);
        }
    }

    private Ready keep(Incoming file, String name, byte[] content, ContentKind kind, Optional<Integer> pages) {
        Vault.Kept kept = vault.put(keys, content);
        return new Ready(name, file.marking(), new Content(kept.name(), kind, content.length, kept.sealed(), pages));
    }

    private static String jpegName(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.jpe?g")
                ? name
                : name.replaceFirst("\\.[^.]*$", "") + ".jpg";
    }
}
