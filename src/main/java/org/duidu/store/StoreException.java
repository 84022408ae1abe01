package org.duidu.store;

/** Something went wrong in the store that nobody could have expected. */
final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(Throwable cause) {
        super(cause);
    }
}
