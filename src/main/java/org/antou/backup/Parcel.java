package org.antou.backup;

import java.nio.file.Path;
import org.antou.backup.bundle.BundlePassword;

/** A bundle and the password that opens it. */
public record Parcel(Path bundle, BundlePassword password) {}
