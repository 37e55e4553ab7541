package org.antou.cadre.model.post;

import org.antou.register.Choice;

/** 类别: in what way somebody stands elsewhere than the files say. */
public enum PostKind implements Choice {
    POST("备案职务≠实际岗位"),
    SECTION("混岗(编制科室≠工作科室)"),
    OUT("借出"),
    IN("借入"),
    POSTED("挂职锻炼");

    private final String title;

    PostKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    boolean isLoan() {
        return this == OUT || this == IN || this == POSTED;
    }
}
