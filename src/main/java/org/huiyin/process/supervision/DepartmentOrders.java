package org.huiyin.process.supervision;

import org.huiyin.supervision.SupervisionChecks;
import org.springframework.stereotype.Component;

/** 主管部门责令改正, by the superior department of the organ's own system. */
@Component
class DepartmentOrders extends OrderCorrection {

    DepartmentOrders(SupervisionOpening opening, SupervisionChecks checks) {
        super(opening, checks);
    }

    @Override
    public String key() {
        return SupervisionProcess.DEPARTMENT_ORDERS;
    }
}
