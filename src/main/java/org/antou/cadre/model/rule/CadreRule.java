package org.antou.cadre.model.rule;

import java.util.stream.Stream;
import org.antou.register.Finding;

/** One rule over a sheet. */
interface CadreRule {

    Stream<Finding> check(Facts facts);
}
