@NullMarked
package org.spona.regulations.notice;

import org.jspecify.annotations.NullMarked;
