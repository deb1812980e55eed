package org.huiyin.statute;

import java.time.LocalDate;

/** A duty was asked for on a day on which no rule for it was in force. */
public class NotInForce extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotInForce(String name, LocalDate on, LocalDate first) {
        super("“" + name + "”的期限自 " + first + " 起施行，" + on + " 尚无规定，无法计算期限。");
    }
}
