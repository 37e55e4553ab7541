package org.antou.cadre.model;

import org.antou.register.Choice;

/** Kinds of steps of a check. */
public enum StepKind implements Choice {
    TALK("谈话"),
    LETTER("函询(发函)"),
    MATERIAL("收集材料"),
    VERIFY("查证核实"),
    OTHER("其他");

    private final String title;

    StepKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
