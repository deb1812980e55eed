package org.huiyin.process.urgentdelivery;

import org.springframework.stereotype.Component;

/** 联席办签收紧急信息: the joint conference's office has it. */
@Component
class TakeUpUrgentReport extends DeskReceipt {

    TakeUpUrgentReport(DeliveryOpening opening, Receipts receipts) {
        super(DeliveryProcess.TAKE_UP, "签收和处理情况", opening, receipts);
    }
}
