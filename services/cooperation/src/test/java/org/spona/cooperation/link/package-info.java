@NullMarked
package org.spona.cooperation.link;

import org.jspecify.annotations.NullMarked;
