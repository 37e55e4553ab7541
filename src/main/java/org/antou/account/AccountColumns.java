package org.antou.account;

import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.ValueType;
import org.antou.security.Role;

/** The fields of an account, told once, and how the history tells of its password: that it changed, never what it is. */
public final class AccountColumns {

    public static final Columns<Account> ALL = new Columns<>(
            List.of(
                    Column.text("login", "登录名", Account::login),
                    Column.text("name", "姓名", Account::name),
                    Column.choice("role", "角色", List.of(Role.values()), a -> Optional.of(a.role())),
                    Column.of("enabled", "启用", ValueType.FLAG, a -> Optional.of(a.enabled()))),
            (account, values) -> account);

    private AccountColumns() {}

    static List<FieldChange> password(String how) {
        return List.of(new FieldChange("password", "", how));
    }

    static List<FieldChange> recoveryCode(String how) {
        return List.of(new FieldChange("recoveryCode", "", how));
    }
}
