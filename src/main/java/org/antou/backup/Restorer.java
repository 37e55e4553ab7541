package org.antou.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Item;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.bundle.Measuring;
import org.antou.backup.place.Attached;
import org.antou.backup.place.Place;
import org.antou.problem.Problem;
import org.antou.store.Scripts;
import org.antou.store.StoreKeys;

/** Makes a store of a bundle in a folder that has none; the bundle is verified first, down to its attachments. */
public final class Restorer {

    private final Verifier verifier;

    public Restorer(Clock clock) {
        this.verifier = new Verifier(clock);
    }

    /** Restores a bundle into memory, for looking at it; refuses (Problem.Expected) what can't be opened or is damaged. */
    public static Unpacked unpack(Parcel parcel) {
        try (BundleFile file = BundleFile.open(parcel.bundle(), parcel.password())) {
            return new Unpacked(file.manifest(), Verifier.restore(file));
        }
    }

    /**
     * Restores data and attachments into the folder; the store is not opened.
     *
     * @param keys of the new store
     * @return what the store and its attachments must hold
     */
    public Manifest into(Path folder, Parcel parcel, StoreKeys keys) {
        return into(folder, parcel, keys, Progress.NONE);
    }

    /** The same, and tells how far the verifying is, which takes the most time. */
    public Manifest into(Path folder, Parcel parcel, StoreKeys keys, Progress progress) {
        Verification verified = verifier.verify(parcel.bundle(), parcel.password(), progress);
        if (!verified.good()) {
            throw new Problem.Expected("这个备份包核对没有通过:" + String.join("", verified.problems()), "现有的数据没有改动。", "请换一个备份包。");
        }
        try (BundleFile bundle = BundleFile.open(parcel.bundle(), parcel.password())) {
            Manifest manifest = bundle.manifest();
            Scripts.intoFolder(folder, keys, manifest.contents().schema(), bundle.read(manifest.data()));
            attachments(bundle, Home.attachments(folder));
            return manifest;
        } catch (IOException e) {
            throw new Problem.Expected("恢复没有做成:读不完备份包,或写不进“" + folder + "”。", "备份包和现有的数据没有改动。", "请检查磁盘空间和U盘,再恢复一次。", e);
        }
    }

    private static void attachments(BundleFile bundle, Path folder) throws IOException {
        Path pool = new Place(bundle.path().toAbsolutePath().getParent()).pool().folder();
        for (Item item : bundle.manifest().items()) {
            if (item.kind() == Kind.ATTACHMENT) {
                try (InputStream in = bundle.open(item)) {
                    put(in, item, folder);
                }
            } else if (item.kind() == Kind.POOLED) {
                try (InputStream in = Files.newInputStream(pool.resolve(safe(item)))) {
                    put(in, item, folder);
                }
            }
        }
    }

    private static void put(InputStream in, Item item, Path folder) throws IOException {
        Path target = folder.resolve(safe(item));
        Files.createDirectories(target.getParent());
        try (FileOutputStream out = new FileOutputStream(target.toFile());
                Measuring measured = new Measuring(out)) {
            in.transferTo(measured);
            out.getFD().sync();
            if (!measured.sha256Hex().equals(item.sha256())) {
                throw new IOException("an attachment changed while it was restored");
            }
        }
    }

    /** Never a way out of the folder, whoever wrote the manifest. */
    private static String safe(Item item) throws IOException {
        if (!Attached.named(item.name())) {
            throw new IOException("not the name of an attachment");
        }
        return item.name();
    }
}
