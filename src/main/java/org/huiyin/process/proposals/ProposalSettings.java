package org.huiyin.process.proposals;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param localGrounds codes of the local grounds of refusal in {@code sorting.dmn} that are in force here, such as
 *     {@code SD46-2}; none unless the locality has checked that its rule still holds beside the Regulation of 2022
 */
@ConfigurationProperties("huiyin.proposals")
record ProposalSettings(@DefaultValue List<String> localGrounds) {}
