package org.antou.sheet.in;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Breaks a file in one to four ways that depend on nothing but a seed: its bytes, a part of its zip, its records, its XML. */
final class Mutation {

    private static final int MOST = 4;
    private static final int LONGEST = 4_000;
    private static final Pattern VALUE = Pattern.compile("\"([^\"<>]{0,40})\"");
    private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
    private static final Pattern TEXT = Pattern.compile(">([^<>]{1,100})<");
    private static final List<String> NASTY = List.of(
            "",
            "0",
            "-1",
            "1048577",
            "2147483647",
            "99999999999999999999",
            "1e308",
            "NaN",
            "-Infinity",
            "60",
            "2958466",
            "XFD1048576",
            "A1:XFD1048576",
            "ZZZZZZZZ9",
            "../../../etc/passwd",
            "s",
            "e",
            "d",
            "str",
            "inlineStr",
            "2021-13-45T99:99:99Z",
            "&#xD800;",
            "&amp;",
            "_x0000_",
            "_xD800_",
            "\uD83D\uDE00",
            "rId1",
            "External",
            "=1+1",
            "长".repeat(300));

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        boolean zip = whole[0] == 'P' && whole[1] == 'K';
        boolean ole = (whole[0] & 0xFF) == 0xD0 && (whole[1] & 0xFF) == 0xCF;
        boolean inside = random.nextInt(4) > 0;
        return zip && inside ? parts(file) : ole && inside ? stream(whole) : bytes(whole);
    }

    private byte[] bytes(byte[] whole) {
        byte[] now = whole;
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            now = now.length == 0 ? now : change(now);
        }
        return now;
    }

    private byte[] change(byte[] now) {
        int at = random.nextInt(now.length);
        int length = Math.min(now.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : LONGEST));
        byte[] changed = now.clone();
        switch (random.nextInt(7)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(changed, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
            case 2 -> changed[at] = (byte) random.nextInt(256);
            case 3 -> {
                return join(Arrays.copyOf(now, at), Arrays.copyOfRange(now, at + length, now.length));
            }
            case 4 -> {
                return join(Arrays.copyOf(now, at + length), Arrays.copyOfRange(now, at, now.length));
            }
            case 5 -> {
                return Arrays.copyOf(now, at);
            }
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, changed, at, length);
            }
        }
        return changed;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private byte[] parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        names.removeIf(n -> n.startsWith("docProps"));
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(name);
        } else if (random.nextInt(5) == 0) {
            parts.put(name, bytes(parts.get(name)));
        } else {
            parts.put(
                    name,
                    xml(new String(parts.get(name), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private String xml(String whole) {
        String now = whole;
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            String nasty = NASTY.get(random.nextInt(NASTY.size()));
            now = switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> replaced(now, VALUE, nasty, 1);
                case 5, 6 -> replaced(now, TEXT, nasty, 1);
                case 7 -> replaced(now, TAG, "", 0);
                case 8 -> replaced(now, TAG, tag(now).repeat(1 + random.nextInt(3)), 0);
                default -> swapped(now);
            };
        }
        return now;
    }

    private String replaced(String xml, Pattern what, String by, int group) {
        List<int[]> places = new ArrayList<>();
        Matcher m = what.matcher(xml);
        while (m.find()) {
            places.add(new int[] {m.start(group), m.end(group)});
        }
        if (places.isEmpty()) {
            return xml;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return xml.substring(0, place[0]) + by + xml.substring(place[1]);
    }

    private String tag(String xml) {
        List<String> tags = TAG.matcher(xml).results().map(r -> r.group()).toList();
        return tags.isEmpty() ? "" : tags.get(random.nextInt(tags.size()));
    }

    /** Two rows, cells or whatever stands there change places. */
    private String swapped(String xml) {
        String one = tag(xml);
        String two = tag(xml);
        return one.isEmpty() || two.isEmpty()
                ? xml
                : xml.replaceFirst(Pattern.quote(one), Matcher.quoteReplacement(two + one));
    }

    /** The records of an old workbook, in a container that stays well. */
    private byte[] stream(byte[] whole) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole));
                POIFSFileSystem changed = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] records = files.createDocumentInputStream("Workbook").readAllBytes();
            changed.createDocument(new ByteArrayInputStream(bytes(records)), "Workbook");
            changed.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
