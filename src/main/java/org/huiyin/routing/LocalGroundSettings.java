package org.huiyin.routing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param localGrounds codes of the local grounds of refusal that hold here; none by default
 */
@ConfigurationProperties("huiyin.proposals")
record LocalGroundSettings(@DefaultValue List<String> localGrounds) {}
