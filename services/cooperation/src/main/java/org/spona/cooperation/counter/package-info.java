/**
 * Anonymous counters: how many people of which kinds, and nobody of them. What an organisation enters is read by its own people alone. Everything
 * else is read from an edition: a period is published once, as a table in which small cells are not there at all, with as many others as keep
 * them from being worked out; every page, file, filter, total and roll-up is made of that table alone. So no two answers can tell more than it
 * does.
 */
@NullMarked
package org.spona.cooperation.counter;

import org.jspecify.annotations.NullMarked;
