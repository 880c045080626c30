package org.spona.cooperation.plan;

/** Where a line moves among those of its sort under the same parent. */
public enum LineMove {
    UP,
    DOWN
}
