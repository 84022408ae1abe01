package org.duidu.ui.review.learners;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.review.ReviewSettings;

/** Learning steps as a person types them: {@code 10m 1d}. */
final class StepText {
    private static final Pattern STEP =
            Pattern.compile("(\\d{1,5})\\s*(min|m|分鐘|分|hours|hour|h|小時|時|days|day|d|天|日)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]*");

    private StepText() {}

    static String of(List<Duration> steps) {
        return String.join(" ", steps.stream().map(StepText::of).toList());
    }

    private static String of(Duration step) {
        long minutes = step.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return step.toDays() + "d";
        }
        return minutes % 60 == 0 ? step.toHours() + "h" : minutes + "m";
    }

    /**
     * @return the steps, none for an empty text; empty if something else is typed or a step is out of range
     */
    static Optional<List<Duration>> read(String typed) {
        List<Duration> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(typed);
        int end = 0;
        while (matcher.find()) {
            if (!isBetween(typed.substring(end, matcher.start()))) {
                return Optional.empty();
            }
            steps.add(step(Integer.parseInt(matcher.group(1)), matcher.group(2).charAt(0)));
            end = matcher.end();
        }
        boolean whole = isBetween(typed.substring(end));
        boolean inRange =
                steps.stream().allMatch(step -> !step.isZero() && step.compareTo(ReviewSettings.LONGEST_STEP) <= 0);
        return whole && inRange ? Optional.of(List.copyOf(steps)) : Optional.empty();
    }

    private static boolean isBetween(String text) {
        return BETWEEN.matcher(text).matches();
    }

    private static Duration step(int number, char unit) {
        return switch (Character.toLowerCase(unit)) {
            case 'd', '天', '日' -> Duration.ofDays(number);
            case 'h', '小', '時' -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }
}
