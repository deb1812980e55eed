package org.huiyin.process.urgentdelivery;

import org.springframework.stereotype.Component;

/** 签收紧急信访信息, by a competent organ or the bureau above. */
@Component
class ReceiveUrgentReport extends DeskReceipt {

    ReceiveUrgentReport(DeliveryOpening opening, Receipts receipts) {
        super(DeliveryProcess.RECEIVE, "签收和处理情况", opening, receipts);
    }
}
