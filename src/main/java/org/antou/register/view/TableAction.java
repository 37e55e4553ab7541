package org.antou.register.view;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.ui.Icons;

/** Something to do with the selected records, offered in the table's context menu. */
public record TableAction(String title, Icons icon, Consumer<Set<UUID>> run) {}
