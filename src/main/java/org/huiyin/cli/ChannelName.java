package org.huiyin.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.registry.Channel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Short names of channels on the command line. */
class ChannelName implements ITypeConverter<Channel>, Iterable<String> {

    private static final Map<String, Channel> NAMES = new TreeMap<>(Map.of(
            "letter", Channel.LETTER,
            "visit", Channel.VISIT,
            "web", Channel.NETWORK,
            "phone", Channel.PHONE,
            "fax", Channel.FAX,
            "video", Channel.VIDEO,
            "hotline", Channel.HOTLINE,
            "mailbox", Channel.LEADERS_MAILBOX));

    @Override
    public Channel convert(String name) {
        Channel channel = NAMES.get(name);
        if (channel == null) {
            throw new TypeConversionException(
                    "没有渠道 " + name + "，可用： / No such channel, use one of: " + String.join(", ", NAMES.keySet()));
        }
        return channel;
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.keySet().iterator();
    }
}
