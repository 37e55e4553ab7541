package org.antou.sheet.view;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.antou.register.view.Workplace;
import org.antou.sheet.memory.Mappings;
import org.antou.sheet.plan.Importer;

/**
 * What an import works with.
 *
 * @param mappings what is remembered of workbooks
 * @param takeBack shows what taking an import back would do, and asks; then calls what is to be done after it
 */
public record ImportRoom(Workplace place, Importer importer, Mappings mappings, BiConsumer<UUID, Runnable> takeBack) {}
