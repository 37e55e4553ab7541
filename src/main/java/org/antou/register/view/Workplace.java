package org.antou.register.view;

import java.time.Clock;
import org.antou.history.History;
import org.antou.security.Session;
import org.antou.settings.Drafts;
import org.antou.settings.Preferences;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;

/**
 * What every view is handed: who works here, and the doors to everything that is not the register's own.
 *
 * @param session     the signed-in account
 * @param jobs        where long work runs
 * @param dialogs     every question to the clerk
 * @param clock       what day it is
 * @param history     who changed what
 * @param preferences what this account likes: columns, views, window
 * @param drafts      forms that were not saved yet
 * @param navigator   ways to other places of the window
 */
public record Workplace(
        Session session,
        Jobs jobs,
        Dialogs dialogs,
        Clock clock,
        History history,
        Preferences preferences,
        Drafts drafts,
        Navigator navigator) {}
