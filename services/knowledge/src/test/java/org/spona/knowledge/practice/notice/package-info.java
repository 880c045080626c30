@NullMarked
package org.spona.knowledge.practice.notice;

import org.jspecify.annotations.NullMarked;
