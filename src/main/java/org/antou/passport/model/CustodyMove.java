package org.antou.passport.model;

import static org.antou.passport.model.DocumentState.ABOVE;
import static org.antou.passport.model.DocumentState.EXPIRED;
import static org.antou.passport.model.DocumentState.HANDED_BACK;
import static org.antou.passport.model.DocumentState.KEPT;
import static org.antou.passport.model.DocumentState.LENT;
import static org.antou.passport.model.DocumentState.LOST;
import static org.antou.passport.model.DocumentState.OWED;
import static org.antou.passport.model.DocumentState.RELEASED;

import java.util.List;
import java.util.stream.Stream;

/** What a person may decide about a document, each on paper (单据): from which states it leads, and to which. */
public enum CustodyMove {
    RECEIVE("收证入柜", List.of(OWED, ABOVE, HANDED_BACK, RELEASED), KEPT, "收证回执号", ""),
    ENTRUST("转上级保管", List.of(OWED, KEPT), ABOVE, "移交单号", "由上级组织部门统一保管"),
    EXPIRE("确认过期", List.of(OWED, KEPT, ABOVE), EXPIRED, "确认单号", "证件过期"),
    RELEASE("取消保管", List.of(OWED, KEPT, ABOVE, EXPIRED), RELEASED, "确认单号", ""),
    HAND_BACK("退还本人", List.of(KEPT, EXPIRED, ABOVE), HANDED_BACK, "退还签收单号", ""),
    LOSE("登记丢失", List.of(OWED, KEPT, ABOVE, LENT), LOST, "情况说明号", ""),
    RECOVER("找回入柜", List.of(LOST), KEPT, "收证回执号", "找回"),
    CANCEL("登记注销", List.of(OWED, KEPT, ABOVE, EXPIRED, LOST, RELEASED), DocumentState.VOID, "注销凭证号", "");

    private final String title;
    private final List<DocumentState> from;
    private final DocumentState to;
    private final String slip;
    private final String reason;

    CustodyMove(String title, List<DocumentState> from, DocumentState to, String slip, String reason) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.slip = slip;
        this.reason = reason;
    }

    public String title() {
        return title;
    }

    /** Where it leads. */
    public DocumentState to() {
        return to;
    }

    /** What the number of its paper is called. */
    public String slip() {
        return slip;
    }

    /** The usual reason; empty where there is none. */
    public String reason() {
        return reason;
    }

    public boolean possible(DocumentState state) {
        return from.contains(state);
    }

    /** Whether the booklet is put into the cabinet, so that a slot is asked for. */
    public boolean putsIn() {
        return to == KEPT;
    }

    /** What may be decided about a document in a state. */
    public static List<CustodyMove> of(DocumentState state) {
        return Stream.of(values()).filter(m -> m.possible(state)).toList();
    }
}
