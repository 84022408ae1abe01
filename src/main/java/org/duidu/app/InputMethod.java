package org.duidu.app;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/**
 * What Chinese is typed with. On Linux JavaFX 21 asks X for an input method, but never tells X to heed which one the user
 * has chosen ({@code XMODIFIERS}, such as {@code @im=ibus}), and gets one that writes no Chinese; later versions, which
 * need a newer Java, ask GTK (JDK-8305418). So X is told here.
 */
final class InputMethod {
    private InputMethod() {}

    /** To be called before the first window. Does nothing where it is not needed, or where there is no X. */
    static void heedTheChosenOne() {
        if (!Platform.isX11()) {
            return;
        }
        try {
            NativeLibrary.getInstance("X11").getFunction("XSetLocaleModifiers").invokePointer(new Object[] {""});
        } catch (UnsatisfiedLinkError none) {
            // typing in Latin letters works all the same
        }
    }
}
