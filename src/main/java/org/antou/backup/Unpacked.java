package org.antou.backup;

import org.antou.backup.bundle.Manifest;
import org.antou.store.Scripts;
import org.antou.store.Store;

/** A bundle that was restored into memory, to be looked at; close it to forget it. */
public final class Unpacked implements AutoCloseable {

    private final Manifest manifest;
    private final Scripts.Restored restored;

    Unpacked(Manifest manifest, Scripts.Restored restored) {
        this.manifest = manifest;
        this.restored = restored;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Its data, brought up to the schema of this program. */
    public Store store() {
        return restored.store();
    }

    @Override
    public void close() {
        restored.close();
    }
}
