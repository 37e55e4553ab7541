package org.antou.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Replaces a file so that, whenever the power goes, either the old or the new content is there, whole. */
public final class SafeFiles {

    /** On Windows a virus scanner, an indexer or Excel may hold the file for a moment. */
    private static final int TRIES = 10;

    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private SafeFiles() {}

    /** Writes beside the target, syncs, and moves over it. */
    public static void replace(Path target, byte[] content) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            // Not a FileChannel: an interrupted thread would lose the file half-way.
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                out.write(content);
                out.getFD().sync();
            }
            move(fresh, target);
        } catch (IOException e) {
            discard(fresh, e);
            throw e;
        }
    }

    /**
     * Moves a finished file over another one, synced first; tried again for about a second and a half.
     *
     * @throws IOException with the last refusal, when the target stays held
     */
    public static void replace(Path finished, Path target) throws IOException {
        sync(finished);
        move(finished, target);
    }

    /** Brings what was written to a file onto the disk. */
    public static void sync(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.getFD().sync();
        }
    }

    private static void move(Path finished, Path target) throws IOException {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; !moved(finished, target, attempt == TRIES); attempt++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
        syncFolder(target.toAbsolutePath().getParent());
    }

    private static boolean moved(Path finished, Path target, boolean last) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (FileSystemException e) {
            if (last || !held(e, finished)) {
                throw e;
            }
            return false;
        }
    }

    /** Windows says "denied" or just "used by another process"; a missing folder or a full disk won't change by waiting. */
    private static boolean held(FileSystemException refusal, Path finished) {
        boolean denied = refusal instanceof AccessDeniedException || refusal.getClass() == FileSystemException.class;
        return denied
                && Files.exists(finished)
                && Files.isWritable(finished.toAbsolutePath().getParent());
    }

    /** A move is on disk only when its folder is; Windows neither needs nor allows this. */
    private static void syncFolder(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (ClosedByInterruptException e) {
            // The file is in its place; only the order of the folder's own write is left to the system.
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void discard(Path fresh, IOException why) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
