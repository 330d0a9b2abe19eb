import { Button } from '@mantine/core';
import { sentenceOf } from '@/shared/api/problem';
import { Refusal } from './refusal';

type ShowMoreProps = {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: unknown;
    fetchNextPage: () => Promise<unknown>;
  };
};

/** The end of a list that has more; what could not be fetched is said here, and the list stays. */
export const ShowMore = ({ list }: ShowMoreProps) =>
  list.hasNextPage && (
    <div className="show-more">
      <Refusal sentence={list.isFetchNextPageError ? sentenceOf(list.error) : null} />
      <Button
        variant="default"
        loading={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        Show more
      </Button>
    </div>
  );
