/** Benchmarks; {@code mvn -Pbench verify} runs them all. Tests never measure time, so speed is looked after here. */
package org.duidu.bench;
