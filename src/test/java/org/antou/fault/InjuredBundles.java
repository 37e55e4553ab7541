package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.antou.backup.Parcel;
import org.antou.backup.Restorer;
import org.antou.backup.Verification;
import org.antou.backup.Verifier;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.bundle.Measuring;
import org.antou.backup.bundle.Resealing;
import org.antou.fault.ZipRegions.Region;
import org.antou.problem.Problem;
import org.antou.store.Schemas;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** Injures a bundle and restores it: it is refused, or what comes out is exactly what went in. */
final class InjuredBundles {

    private final Path folder;
    private final FaultOffice office;
    private final byte[] whole;
    private final List<Region> regions;
    private final Map<String, String> content;
    private final Map<String, int[]> tally = new TreeMap<>();

    InjuredBundles(Path folder, FaultOffice office, Path bundle) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.office = office;
        this.whole = Files.readAllBytes(bundle);
        this.regions = ZipRegions.of(whole);
        this.content = restored(bundle);
    }

    /** Region → refused and restored alike, for the report. */
    String tally() {
        StringBuilder text = new StringBuilder();
        tally.forEach((name, counts) ->
                text.append("%n  %-40s %5d refused  %5d restored alike".formatted(name, counts[0], counts[1])));
        return text.toString();
    }

    /**
     * One injury; each kind of region gets its turn.
     *
     * @param resealed whether the hash over the file is made to fit, so that the zip itself and the manifest must notice
     */
    void injure(int index, Random random, boolean resealed) throws IOException {
        List<String> kinds = regions.stream().map(Region::name).distinct().toList();
        String kind = kinds.get(index % kinds.size());
        List<Region> those =
                regions.stream().filter(region -> region.name().equals(kind)).toList();
        byte[] bytes = Injury.in(whole, those.get(random.nextInt(those.size())), random);
        Path injured = Files.write(folder.resolve("injured.zip"), bytes);
        if (resealed) {
            if (bytes.length < 200) {
                return;
            }
            Resealing.reseal(injured, office.password());
        }
        boolean alike = restoresAlike(injured);
        tally.computeIfAbsent((resealed ? "hash made to fit, " : "") + kind, k -> new int[2])[alike ? 1 : 0]++;
        assertThat(alike && !resealed).as("an injured file that nobody noticed").isFalse();
    }

    private boolean restoresAlike(Path injured) throws IOException {
        Verification verified = new Verifier(FaultOffice.CLOCK).verify(injured, office.password());
        if (!verified.good()) {
            assertThat(verified.problems())
                    .allSatisfy(problem -> assertThat(problem).matches("(?s).*[\\u4e00-\\u9fff].*。"));
            requireRefused(injured);
            return false;
        }
        assertThat(restored(injured)).isEqualTo(content);
        return true;
    }

    private void requireRefused(Path injured) {
        Path target = folder.resolve("refused");
        try {
            new Restorer(FaultOffice.CLOCK).into(target, new Parcel(injured, office.password()), TestStores.keys());
            throw new AssertionError("restored although it was not verified");
        } catch (Problem.Expected refused) {
            assertThat(refused.safe()).isNotBlank();
            assertThat(refused.advice()).isNotBlank();
            assertThat(Store.exists(target)).isFalse();
        }
    }

    /** Everything that a restore brings back: the rows, the attachments, and what else is in the bundle. */
    private Map<String, String> restored(Path bundle) throws IOException {
        Path target = folder.resolve("restored");
        FaultOffice.delete(target);
        Files.createDirectories(target);
        Manifest manifest =
                new Restorer(FaultOffice.CLOCK).into(target, new Parcel(bundle, office.password()), TestStores.keys());
        Map<String, String> all = new TreeMap<>();
        try (Store store = Store.open(target, TestStores.keys())) {
            all.put("rows", Schemas.script(store));
        }
        try (var files = Files.walk(target.resolve("attachments"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put("attachment " + target.relativize(file), hash(Files.newInputStream(file)));
            }
        }
        try (BundleFile open = BundleFile.open(bundle, office.password())) {
            for (Manifest.Item item : manifest.of(Kind.READABLE)) {
                all.put("readable " + item.name(), hash(open.open(item)));
            }
        }
        return all;
    }

    private static String hash(InputStream from) throws IOException {
        try (InputStream in = from;
                Measuring measuring = new Measuring(java.io.OutputStream.nullOutputStream())) {
            in.transferTo(measuring);
            return measuring.sha256Hex();
        }
    }
}
