package org.antou.backup.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.antou.problem.Problem;
import org.antou.store.Contents;

/**
 * What stands in a bundle.
 *
 * @param program  version of the program that wrote it
 * @param at       when
 * @param contents schema, generation, chain head and counts of the data
 * @param items    the files in it or in the pool beside it; the real names stand here only
 */
public record Manifest(String program, Instant at, Contents contents, List<Item> items) {

    public Manifest {
        items = List.copyOf(items);
    }

    /** The SQL script. */
    public Item data() {
        return items.stream()
                .filter(item -> item.kind() == Kind.DATA)
                .findFirst()
                .orElseThrow(() -> new Problem.Expected("备份包里没有数据脚本。", "现有的数据没有改动。", "请换一个备份包。"));
    }

    public List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What an item is for. */
    public enum Kind {
        /** The SQL script of the data. */
        DATA,
        /** For reading without the program. */
        READABLE,
        /** An attachment in the bundle. */
        ATTACHMENT,
        /** An attachment in the pool beside the bundle. */
        POOLED
    }

    /**
     * One file.
     *
     * @param entry  its name in the zip, a hash; empty where it stands in the pool
     * @param sha256 of its content, 64 hex digits
     */
    public record Item(Kind kind, String name, Optional<String> entry, long size, String sha256) {}
}
