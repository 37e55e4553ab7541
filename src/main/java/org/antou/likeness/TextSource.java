package org.antou.likeness;

import java.util.List;

/** A register's texts that are worth comparing (雷同): offered by the register, read anew whenever one is asked about. */
public interface TextSource {

    /** Every text as it stands in the store by now; blank ones may be among them. */
    List<KeptText> texts();
}
