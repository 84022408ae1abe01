package org.duidu.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.testfx.api.FxRobot;

/** Files that are dragged over something and let go: the events that come where another program is the one dragged from. */
final class Drop {
    private Drop() {}

    /**
     * Lets files go.
     *
     * @return whether they were taken
     */
    static boolean on(FxRobot robot, EventTarget target, Path... files) {
        boolean[] taken = new boolean[1];
        robot.interact(() -> {
            Dragboard dragboard = DragboardHelper.createDragboard(clipboard());
            List<File> dragged = Stream.of(files).map(Path::toFile).toList();
            dragboard.setContent(Map.of(DataFormat.FILES, dragged));
            DragEvent over = event(DragEvent.DRAG_OVER, dragboard, target);
            Event.fireEvent(target, over);
            DragEvent dropped = event(DragEvent.DRAG_DROPPED, dragboard, target);
            Event.fireEvent(target, dropped);
            taken[0] = over.isAccepted() && dropped.isDropCompleted();
        });
        return taken[0];
    }

    /** A clipboard of this program does not say what may be done with its files; another program lets them be copied. */
    private static TKClipboard clipboard() {
        TKClipboard own = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                Drop.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) -> {
                    boolean modes = method.getName().equals("getTransferModes");
                    return modes ? EnumSet.of(TransferMode.COPY) : method.invoke(own, arguments);
                });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard dragboard, EventTarget target) {
        PickResult place = new PickResult(target, 0, 0);
        return new DragEvent(type, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, target, place);
    }
}
