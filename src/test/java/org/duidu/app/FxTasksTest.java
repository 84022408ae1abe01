package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duidu.ui.kit.TaskRunner.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxTasksTest {
    private static final long SECONDS = 30;

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void runsAShortTaskBesideALongOne() throws InterruptedException {
        CountDownLatch shortIsDone = new CountDownLatch(1);
        try (FxTasks tasks = FxTasks.together()) {
            tasks.run(() -> shortIsDone.await(SECONDS, TimeUnit.SECONDS), told::add, told::add);
            tasks.run(
                    () -> {
                        shortIsDone.countDown();
                        return "short";
                    },
                    done -> {},
                    told::add);

            assertThat(next()).isEqualTo(true);
        }
    }

    @Test
    void runsOneAfterTheOtherInTurn() throws InterruptedException {
        List<Integer> begun = new ArrayList<>();
        try (FxTasks tasks = FxTasks.inTurn()) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                tasks.run(() -> begun.add(number), told::add, told::add);
            }
            for (int i = 0; i < 20; i++) {
                next();
            }
        }
        assertThat(begun).isSorted().hasSize(20);
    }

    @Test
    void tellsOfErrorsToo() throws InterruptedException {
        try (FxTasks tasks = FxTasks.together()) {
            tasks.run(
                    () -> {
                        throw new StackOverflowError();
                    },
                    told::add,
                    told::add);

            assertThat(next())
                    .isInstanceOfSatisfying(
                            Exception.class,
                            failure -> assertThat(failure).hasCauseInstanceOf(StackOverflowError.class));
        }
    }

    @Test
    void saysNothingOfWhatWasCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (FxTasks tasks = FxTasks.inTurn()) {
            Running running = tasks.run(
                    () -> {
                        begun.countDown();
                        try {
                            return new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
                        } finally {
                            interrupted.countDown();
                        }
                    },
                    told::add,
                    told::add);
            begun.await();
            WaitForAsyncUtils.asyncFx(running::cancel);
            assertThat(interrupted.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            tasks.run(() -> "next", told::add, told::add);

            assertThat(next()).isEqualTo("next");
        }
    }

    @Test
    void saysNothingOnceItIsClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FxTasks tasks = FxTasks.together();
        tasks.run(
                () -> {
                    begun.countDown();
                    return new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
                },
                told::add,
                told::add);
        begun.await();
        tasks.close();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).isEmpty();
    }

    private Object next() throws InterruptedException {
        return told.poll(SECONDS, TimeUnit.SECONDS);
    }
}
