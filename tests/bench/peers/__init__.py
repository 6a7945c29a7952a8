"""Other search engines that Debian has, each behind the same few calls, so that one table can compare them.

A peer takes the corpus (corpus.py) and answers queries: a query is a list of phrases that must all stand in headline or
body. A call that a peer has no means for returns None, and the table says so. Times are seconds, taken inside the peer
where it tells them (Groonga), else around the call in this process, which for the libraries (SQLite, Xapian) is the same;
programs that start anew for each query (Recoll, ripgrep) pay for their start, and the table marks them.
"""
