package org.duidu.ui.teacher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.Teller;

/** What the teacher's tools work with, without a window: one answer to every file dialog, and work done when told to. */
public final class Desk implements FilePicker, TaskRunner, Teller {
    private final Optional<Path> answer;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String offeredName = "";

    /** @param answer the file that the teacher names in every dialog; empty if they close it */
    public Desk(Optional<Path> answer) {
        this.answer = answer;
    }

    public FileSaver saver() {
        return new FileSaver(this, this, this);
    }

    /** Does the work that waits; what was cancelled gives nothing. */
    public void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Everything said so far, in English. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** What the last dialog proposed as a file's name. */
    public String offeredName() {
        return offeredName;
    }

    @Override
    public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Runnable step = () -> {
            T value;
            try {
                value = work.call();
            } catch (Exception failure) {
                onFailure.accept(failure);
                return;
            }
            onDone.accept(value);
        };
        waiting.add(step);
        return () -> waiting.remove(step);
    }

    @Override
    public void say(String key, Object... arguments) {
        told.add(Messages.of(Messages.ENGLISH).text(key, arguments));
    }

    @Override
    public void warn(String key, Object... arguments) {
        say(key, arguments);
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return answer;
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return answer.stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        offeredName = name;
        return answer.map(kind::ended);
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer;
    }
}
