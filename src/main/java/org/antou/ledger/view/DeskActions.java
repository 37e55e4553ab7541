package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.StepKind;
import org.antou.register.view.ShownTable;

/** What the buttons, keys and menus of the desk ask for. */
interface DeskActions {
    void importNotice();

    /** @param beside the issue that is selected: a new one is likely to stand under the same aspect */
    void enter(Optional<UUID> inspection, Optional<Issue> beside);

    void edit(UUID id);

    void fill(List<UUID> ids);

    /** 文字更正 of a closed issue. */
    void correct(UUID id);

    /** 督办通知, 提醒书 or 督查通报 about the selected issues. */
    void urge(List<UUID> ids);

    /** 启动 or 延期 of the selected issues with one paper. */
    void take(StepKind kind, List<UUID> ids);

    void remove(List<UUID> ids);

    void print(Optional<UUID> inspection);

    /** 半月督查 of the chosen inspection. */
    void supervise();

    /** The button behind which everything stands that is written from the ledger. */
    Node reports();

    void export(ShownTable<Issue> shown);
}
