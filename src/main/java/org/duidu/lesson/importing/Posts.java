package org.duidu.lesson.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what networks and bulletin boards set around what somebody posts. */
final class Posts {
    /** When something was posted, or so many who liked it: {@code March 3 at 8:12 PM · 🌐}, {@code 85 comments 32 shares}. */
    private static final Pattern POSTED =
            Pattern.compile("(?i)(?:(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2})"
                    + "(?: at)? [0-9]{1,2}:[0-9]{2}(?: ?[ap]m)?|[0-9]{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|w|weeks?)(?: ago)?"
                    + "|[0-9]{1,2} ?(?:分鐘|小時|天|週)前?|(?:昨天|今天|[0-9]{1,2}月[0-9]{1,2}日)\\s?(?:上午|下午)?\\s?[0-9]{1,2}:[0-9]{2})"
                    + "(?:\\s*[·•]\\s*[^\\p{L}\\p{N}]{0,4})*");

    private static final Pattern LIKED =
            Pattern.compile("[\\p{So}\\p{Sk}\\u200D\\uFE0F\\u2764\\s]+[0-9][0-9.,]*\\s?[KkM萬]?"
                    + "|(?i)(?:[0-9][0-9.,]*\\s?[kM萬]?\\s?(?:likes?|comments?|shares?|views?|reactions?|reposts?|則留言|個讚|次分享|次觀看)"
                    + "[\\s·•,]*){2,}");

    /** Addresses that lead to groups, forms and friends' lists, never to where a text comes from. */
    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(?:https?://)?(?:lin\\.ee|line\\.me|bit\\.ly|reurl\\.cc|pse\\.is|forms\\.gle|t\\.me|discord\\.gg)/\\S*");

    /** Of a bulletin board: the head and the foot of a post, and what others put below it. */
    private static final Pattern BOARD =
            Pattern.compile("作者[:：].*看板[:：].*|時間[:：] ?\\p{Alpha}{3} .*|※ ?(?:發信站|文章網址|編輯|轉錄).*");

    private static final Pattern PUSHED = Pattern.compile("[推噓→] ?[A-Za-z0-9]{2,14} ?[:：].*");

    private Posts() {}

    /** The group of such a line, as {@link Phrases} has them. */
    static Optional<String> groupOf(String line) {
        if (POSTED.matcher(line).matches() || BOARD.matcher(line).matches()) {
            return Optional.of("menu");
        }
        if (PUSHED.matcher(line).matches()) {
            return Optional.of("comment");
        }
        boolean share =
                LIKED.matcher(line).matches() || INVITATION.matcher(line).matches();
        return share ? Optional.of("share") : Optional.empty();
    }
}
